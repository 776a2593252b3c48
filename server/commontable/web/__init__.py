"""The street side: pages and files over HTTP, and one Socket.IO name in and three out.

What may enter: aiohttp, Socket.IO, headers, limits on how much one connection may ask. No decision
about the game; whatever a client asks goes to the hall, and what comes back goes out as it is.
"""
