namespace Idp.Benchmarks.Catalogs;

/// <summary>Writes the annotations of an entity: some of the well-known ones, from a random one on.</summary>
internal static class AnnotationText
{
    private static readonly (string Key, Func<string, string> Value)[] WellKnown =
    [
        ("backstage.io/techdocs-ref", _ => "dir:."),
        ("backstage.io/source-location", name => $"url:https://github.com/acme/{name}/tree/main/"),
        ("github.com/project-slug", name => "acme/" + name),
        ("pagerduty.com/service-id", name => "P" + name.Length + "ACME"),
        ("sonarqube.org/project-key", name => "acme_" + name),
        ("grafana/dashboard-selector", name => $"service == '{name}'"),
        ("jenkins.io/job-full-name", name => $"acme/{name}/main"),
        ("sentry.io/project-slug", name => name),
        ("backstage.io/kubernetes-id", name => name),
        ("argocd/app-name", name => name),
    ];

    public static void Write(DescriptorText text, GeneratedKind kind, string name, DocumentFeatures features, ref SeededRandom random)
    {
        text.Line(2, "annotations:");
        var first = random.Below(WellKnown.Length);
        var count = kind is GeneratedKind.Group or GeneratedKind.User ? 2 : kind == GeneratedKind.Api ? 4 : 5 + random.Below(4);
        for (var i = 0; i < count; i++)
        {
            var (key, value) = WellKnown[(first + i) % WellKnown.Length];
            text.Pair(4, key, value(name));
        }

        if (features.HasFlag(DocumentFeatures.Escapes))
        {
            text.Pair(4, "acme.example/notes", $"\"{Prose.Sentence(3, ref random)}\\n\\t{Prose.Sentence(3, ref random)} \\u2013 see the runbook\"");
        }
    }
}
