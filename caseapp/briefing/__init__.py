"""The briefing sheet: what it says, in which language, and how it stands on paper."""
