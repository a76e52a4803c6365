// Runs before anything is painted: a dark page must not flash white first.
try {
  const theme = localStorage.getItem('harbour.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's own theme it is.
}
