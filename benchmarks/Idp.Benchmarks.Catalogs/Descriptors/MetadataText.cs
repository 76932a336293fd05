namespace Idp.Benchmarks.Catalogs;

/// <summary>Writes the <c>metadata</c> of an entity.</summary>
internal static class MetadataText
{
    public static void Write(DescriptorText text, GeneratedKind kind, string name, DocumentFeatures features, ref SeededRandom random)
    {
        text.Line(0, "metadata:");
        text.Pair(2, "name", name);
        if (random.Percent(30))
        {
            text.Pair(2, "namespace", "default");
        }

        text.Pair(2, "title", Prose.Sentence(2, ref random).TrimEnd('.'));
        Description(text, features, ref random);
        Labels(text, ref random);
        AnnotationText.Write(text, kind, name, features, ref random);
        Tags(text, features, ref random);
        Links(text, kind, name, ref random);
    }

    private static void Description(DescriptorText text, DocumentFeatures features, ref SeededRandom random)
    {
        var description = Prose.Sentence(8 + random.Below(10), ref random);
        if (features.HasFlag(DocumentFeatures.NonAscii))
        {
            description += " " + random.Pick(Vocabulary.Foreign) + ".";
        }

        if (features.HasFlag(DocumentFeatures.FoldedScalar))
        {
            text.Folded(2, "description", description);
        }
        else
        {
            text.Pair(2, "description", description);
        }
    }

    private static void Labels(DescriptorText text, ref SeededRandom random)
    {
        text.Line(2, "labels:");
        text.Pair(4, "tier", $"\"{1 + random.Below(4)}\"");
        text.Pair(4, "region", random.Pick(Vocabulary.Regions));
        if (random.Percent(50))
        {
            text.Pair(4, "acme.example/cost-center", $"cc-{random.Below(500)}");
        }
    }

    private static void Tags(DescriptorText text, DocumentFeatures features, ref SeededRandom random)
    {
        var first = random.Below(Vocabulary.Tags.Length);
        var tags = new List<string>();
        for (var i = 2 + random.Below(4); i > 0; i--)
        {
            tags.Add(Vocabulary.Tags[(first + (i * 5)) % Vocabulary.Tags.Length]);
        }

        text.List(2, "tags", tags, features.HasFlag(DocumentFeatures.FlowSequence));
    }

    private static void Links(DescriptorText text, GeneratedKind kind, string name, ref SeededRandom random)
    {
        if (kind is GeneratedKind.Group or GeneratedKind.User)
        {
            return;
        }

        text.Line(2, "links:");
        Link(text, $"https://dash.acme.example/d/{name}", "Dashboard", "dashboard");
        if (random.Percent(40))
        {
            Link(text, $"https://wiki.acme.example/{name}/runbook", "Runbook", "docs");
        }
    }

    private static void Link(DescriptorText text, string url, string title, string icon)
    {
        text.Pair(4, "- url", url);
        text.Pair(6, "title", title);
        text.Pair(6, "icon", icon);
    }
}
