"""Domain values become what people read: blocks, views, texts, calendar files. Pure: no clock, no network."""
