// @ts-check
// The same choice of light or dark as on the other pages of the site, before anything is drawn.
document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") ?? "os";
