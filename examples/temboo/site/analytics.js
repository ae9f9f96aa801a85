// Stands for an analytics script. It is gated: the page holds it as text/plain, and Privet runs it only after a yes to `analytics`.
// A real one would report the visit. This one only turns the chip in the page's head on, so that one can see that it ran.
for (const chip of document.querySelectorAll('[data-analytics-chip]')) {
  chip.dataset.state = 'on';
  chip.textContent = chip.dataset.on;
}
