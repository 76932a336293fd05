module ${{ values.module }}

go 1.24
{%- if values.protocol == "grpc" %}

require google.golang.org/grpc v1.73.0
{%- endif %}
