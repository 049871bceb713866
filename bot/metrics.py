"""What Prometheus reads at `/metrics`."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

registry = CollectorRegistry()

REQUESTS = Counter(
    "convoke_requests", "Requests from Slack by kind and answer", ["kind", "status"], registry=registry
)
ACK_SECONDS = Histogram(
    "convoke_ack_seconds",
    "From a request's arrival to its acknowledgement",
    buckets=(0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3),
    registry=registry,
)
WORKFLOWS = Counter("convoke_workflows", "Promises by kind and end", ["workflow", "end"], registry=registry)
VENDOR_CALLS = Histogram(
    "convoke_vendor_call_seconds",
    "Calls to telephone systems by operation and outcome",
    ["vendor", "operation", "outcome"],
    buckets=(0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
    registry=registry,
)
READY = Gauge("convoke_ready", "1 while it takes work", registry=registry)


def observe_vendor(vendor: str, operation: str, outcome: str, seconds: float) -> None:
    """One call to a telephone system."""
    VENDOR_CALLS.labels(vendor, operation, outcome).observe(seconds)


def page() -> bytes:
    """All of it as Prometheus text."""
    return generate_latest(registry)
