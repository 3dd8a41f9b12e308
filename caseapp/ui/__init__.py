"""The desktop: the only layer that knows Qt. It asks services and shows what they answer."""
