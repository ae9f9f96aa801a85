// packages/server/src/mail/mail-message.ts
var MailNotSent = class extends Error {
  constructor(message, { permanent }) {
    super(message);
    this.name = "MailNotSent";
    this.permanent = permanent;
  }
};
var address = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+@[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]+$/u;
var headerName = /^[A-Za-z][A-Za-z0-9-]*$/;
var lineBreak = /[\p{Cc}\u2028\u2029]/u;
function checkMessage({ to, from, subject, headers = {} }) {
  const refuse = (why) => {
    throw new MailNotSent(why, { permanent: true });
  };
  if (to.length > 320 || !address.test(to)) refuse("The address is none that a mail can go to");
  for (const [name, value] of [["From", from], ["Subject", subject], ...Object.entries(headers)]) {
    if (!headerName.test(name)) refuse("The name of a header is none");
    if (lineBreak.test(value)) refuse(`The header ${name} holds a line break or another control character`);
  }
}

export {
  MailNotSent,
  checkMessage
};
