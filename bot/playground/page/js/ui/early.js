// Before the first paint, so that a chosen theme does not flash.
{
  const theme = localStorage.getItem("convoke.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}
