"""What the rows of the action table do, one module a subject. Each is called by the binder and tells by toasts."""
