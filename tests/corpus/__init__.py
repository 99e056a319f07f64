"""Every OpenAPI description of two public collections, through the generator and the clients that come out: `make corpus`."""
