using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Workloads in clusters, and clusters as resources.</summary>
internal static class KubernetesAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("backstage.io/kubernetes-id", "The value of the label of the same name on the workloads", LabelValue),
        new("backstage.io/kubernetes-namespace", "The one namespace to look in", DnsLabel),
        new("backstage.io/kubernetes-label-selector", "The labels of the workloads; wins over the id", Selector),
        new("backstage.io/kubernetes-cluster", "The cluster to look in", Text("production-eu")),
        new("kubernetes.io/api-server", "The address of the API server", HttpUrl with { Example = "https://10.0.0.1:6443" }) { Kinds = ["Resource"] },
        new("kubernetes.io/api-server-certificate-authority", "The certificate authority of the API server, in base64", Text("LS0tLS1CRUdJTi…")) { Kinds = ["Resource"] },
        new("kubernetes.io/auth-provider", "How to log in", Text("googleServiceAccount")) { Kinds = ["Resource"] },
        new("kubernetes.io/oidc-token-provider", "The identity provider of the tokens", Text("okta")) { Kinds = ["Resource"] },
        new("kubernetes.io/skip-tls-verify", "Whether the certificate of the API server is left unchecked", TrueOrFalse) { Kinds = ["Resource"] },
        new("kubernetes.io/skip-metrics-lookup", "Whether the metrics server is left alone", TrueOrFalse) { Kinds = ["Resource"] },
        new("kubernetes.io/dashboard-url", "The dashboard of the cluster", Url with { Example = "https://dashboard.example.com" }) { Kinds = ["Resource"] },
        new("kubernetes.io/dashboard-app", "Which dashboard that is", Text("standard")) { Kinds = ["Resource"] },
        new("kubernetes.io/dashboard-parameters", "What that dashboard needs, as JSON", Text("""{"projectId":"acme"}""")) { Kinds = ["Resource"] },
        new("kubernetes.io/aws-assume-role", "The role to take on AWS", Text("arn:aws:iam::123456789012:role/backstage")) { Kinds = ["Resource"] },
        new("kubernetes.io/aws-external-id", "The external id for that role", Text("backstage")) { Kinds = ["Resource"] },
        new("kubernetes.io/x-k8s-aws-id", "The id of the EKS cluster", Text("production-eu")) { Kinds = ["Resource"] },
        new("kiali.io/namespace", "The namespaces to show in Kiali, between commas", Text("orders,payments")),
        new("kiali.io/provider", "The Kiali server", Text("default")),
        new("kiali.io/id", "The value of the label that Kiali looks for", Text("orders")),
    ];
}
