"""Claims, sources, judgements and disagreements as entries in words, for every page. No Qt."""
