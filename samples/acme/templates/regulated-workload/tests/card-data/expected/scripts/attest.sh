#!/usr/bin/env bash
# Shows the certificate of the workload, as its peers see it.
set -euo pipefail
pod=$(kubectl --namespace card-vault get pods --selector app=card-vault --output jsonpath='{.items[0].metadata.name}')
kubectl --namespace card-vault exec "${pod:?no pod runs}" -- \
  spire-agent api fetch x509 -socketPath /spiffe-workload-api/spire-agent.sock \
  | grep "SPIFFE ID" | grep --fixed-strings "spiffe://card.acme.example/ns/card-vault/sa/workload"
