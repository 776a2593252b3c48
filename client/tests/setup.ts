import { configure } from "@testing-library/preact";

/** The first to ask for a screen waits until all its files are read. */
configure({ asyncUtilTimeout: 4000 });

/** The browser of these tests knows dialogs, but not how to show one over the page. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>("[autofocus]")?.focus();
};
