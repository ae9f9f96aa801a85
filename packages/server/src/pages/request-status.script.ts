// What runs in the browser of who follows the link of a mail. It is served as the text that it is, so it uses the web platform and nothing else.

/**
 * The address of a mail ends in `#req_….token`. Takes the token out of the address, so that no history and no copied address keeps it, and offers to send it. Nothing is sent before a
 * press: the filters of mail providers follow links and run scripts, and must confirm nothing for anybody.
 */
function offerToOpen(): void {
  const form = document.querySelector<HTMLFormElement>('[data-link]');
  const [id = '', token = ''] = location.hash.slice(1).split('.');
  if (!form || token === '') return;
  history.replaceState(null, '', location.pathname + location.search);
  for (const [name, value] of Object.entries({ id, link: token })) {
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field) field.value = value;
  }
  for (const other of document.querySelectorAll<HTMLElement>('[data-by-code]')) other.hidden = true;
  form.hidden = false;
  form.querySelector('button')?.focus();
}

/** The module that `/request/status` loads. Another link may be followed while the page is open. */
export const requestStatusScript = `const __name = (made) => made;\nconst offer = ${String(offerToOpen)};\noffer();\naddEventListener('hashchange', () => offer());\n`;
