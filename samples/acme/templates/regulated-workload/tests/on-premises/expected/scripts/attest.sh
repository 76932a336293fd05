#!/usr/bin/env bash
# Shows the certificate of the workload, as its peers see it.
set -euo pipefail
pod=$(kubectl --namespace customer-letters get pods --selector app=customer-letters --output jsonpath='{.items[0].metadata.name}')
kubectl --namespace customer-letters exec "${pod:?no pod runs}" -- \
  spire-agent api fetch x509 -socketPath /spiffe-workload-api/spire-agent.sock \
  | grep "SPIFFE ID" | grep --fixed-strings "spiffe://prod.acme.example/ns/customer-letters/sa/workload"
