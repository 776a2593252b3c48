"""The wire: what goes in and what comes out, as classes from which all documents are printed.

What may enter: message classes, the printers of TypeScript and of the AsyncAPI document.
"""
