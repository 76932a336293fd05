apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata:
  name: ${{ values.name }}
spec:
  # The braces are SPIRE's; it fills them in for each pod.
  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"
  podSelector: {matchLabels: {app: ${{ values.name }}}}
  ttl: ${{ "15m" if values.dataClass == "card" else "1h" }}
  dnsNameTemplates: ["{{ .PodMeta.Name }}.${{ values.name }}.svc"]
