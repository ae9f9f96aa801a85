// Stands for a script that counts visits. It runs only after a yes.
document.querySelector('#visits').textContent = document.documentElement.lang === 'de' ? 'gezählt' : 'counted';
