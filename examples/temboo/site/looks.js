// The page's address says which look and which layout it shows: /looks.html?look=dusk&theme=dark&layout=bar&position=top
const shown = Object.fromEntries(new URLSearchParams(location.search));

if (shown.look) document.documentElement.dataset.look = shown.look;
const provider = document.querySelector('privet-provider');
for (const name of ['theme', 'layout', 'position']) if (shown[name]) provider.setAttribute(name, shown[name]);
document.querySelector('.swatches').style.colorScheme = shown.theme ?? '';

// A link changes what it names, and leaves the rest as it is.
for (const link of document.querySelectorAll('[data-set] a')) {
  const wanted = Object.fromEntries(new URLSearchParams(link.search));
  if (Object.keys(wanted).every((name) => shown[name] === wanted[name])) link.setAttribute('aria-current', 'true');
  link.search = String(new URLSearchParams({ ...shown, ...wanted }));
}

document.querySelector('#again').addEventListener('click', () => (window.privet ??= []).push(['reset']));
