"""{{ cookiecutter.description }}."""

from fastapi import FastAPI
{%- if cookiecutter.serves_model %}

from .model import Answer, Question, predict
{%- endif %}

app = FastAPI(title={{ cookiecutter.name | jsonify }})


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
{%- if cookiecutter.serves_model %}


@app.post("/v1/predictions")
def predictions(question: Question) -> Answer:
    return predict(question)
{%- endif %}
