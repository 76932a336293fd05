from fastapi.testclient import TestClient

from delivery_promise.app import app


def test_health() -> None:
    assert TestClient(app).get("/health").json() == {"status": "ok"}
