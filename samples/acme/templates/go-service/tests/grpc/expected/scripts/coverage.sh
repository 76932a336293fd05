#!/usr/bin/env bash
# Copied as it is: ${#files[@]} and {{.Dir}} are nobody's business but bash's and Go's.
set -euo pipefail
files=( $(go list -f '{{.Dir}}' ./...) )
echo "${#files[@]} packages"
go tool cover -func=coverage.out | awk '/^total:/ { print $3 }'
