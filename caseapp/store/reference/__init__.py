"""The open store: what is known about countries, without a word about clients."""
