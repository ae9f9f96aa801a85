// Stands for an analytics script. It is gated: the page holds it as text/plain, and Privet runs it only after a yes to `analytics`.
// A real one would report the visit. This one only turns the chip in the page's head on, so that one can see that it ran; a script that ran
// cannot be taken back, so a good one listens, and stops when the yes is withdrawn.
const chips = [...document.querySelectorAll('[data-analytics-chip]')].map((chip) => ({ chip, off: chip.textContent }));

function show(isOn) {
  for (const { chip, off } of chips) {
    chip.dataset.state = isOn ? 'on' : 'off';
    chip.textContent = isOn ? chip.dataset.on : off;
  }
}

show(true);
document.addEventListener('privet-change', ({ granted }) => show(granted.includes('analytics')));
