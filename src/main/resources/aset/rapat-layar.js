// Tells htmx that something is new as soon as the server says so; without this the screen asks every fifteen seconds.
(() => {
  const screen = document.getElementById("layar");
  if (!screen || !window.EventSource) {
    return;
  }
  const stream = new EventSource(screen.dataset.stream);
  stream.addEventListener("berubah", () => window.htmx?.trigger(screen, "berubah"));
  window.addEventListener("pagehide", () => stream.close());
})();
