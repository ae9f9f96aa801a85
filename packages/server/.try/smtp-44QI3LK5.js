import {
  MailNotSent,
  checkMessage
} from "./chunk-3DRZOYPE.js";
import "./chunk-MLKGABMK.js";

// packages/server/src/mail/smtp.ts
import { createTransport } from "nodemailer";
var patience = { connectionTimeout: 15e3, greetingTimeout: 15e3, socketTimeout: 6e4 };
function smtpMail({ url }) {
  const transport = createTransport({ url, ...patience });
  return {
    async send(message) {
      checkMessage(message);
      const { to, from, subject, text, html, headers = {} } = message;
      await transport.sendMail({
        // As an object it is one address, whatever stands in it.
        to: { name: "", address: to },
        from,
        subject,
        text,
        html,
        headers: { ...headers },
        disableFileAccess: true,
        disableUrlAccess: true
      }).catch(notSent);
    }
  };
}
var early = /* @__PURE__ */ new Set(["EDNS", "ETLS", "EREQUIRETLS", "EAUTH", "ENOAUTH", "EOAUTH2", "EENVELOPE", "ECONFIG", "EPROXY"]);
function notSent(error) {
  const { code = "unknown", command, responseCode, syscall } = error;
  const what = ["SMTP", code, responseCode, command && `at ${command}`].filter(Boolean).join(" ");
  const permanent = responseCode !== void 0 && responseCode >= 500 && code !== "EAUTH";
  if (responseCode !== void 0 || early.has(code) || syscall === "connect") throw new MailNotSent(what, { permanent });
  throw new Error(what);
}
export {
  smtpMail
};
