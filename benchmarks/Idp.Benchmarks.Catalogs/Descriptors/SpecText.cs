namespace Idp.Benchmarks.Catalogs;

/// <summary>Writes the <c>spec</c> of an entity, as its kind wants it.</summary>
internal static class SpecText
{
    public static void Write(
        DescriptorText text, GeneratedKind kind, string name, EntityReferences references, DocumentFeatures features, ref SeededRandom random)
    {
        text.Line(0, "spec:");
        switch (kind)
        {
            case GeneratedKind.Component:
                text.Pair(2, "type", random.Pick<string>(["service", "service", "service", "website", "library", "job"]));
                text.Pair(2, "lifecycle", random.Pick(Vocabulary.Lifecycles));
                break;
            case GeneratedKind.Api:
                text.Pair(2, "type", "openapi");
                text.Pair(2, "lifecycle", random.Pick(Vocabulary.Lifecycles));
                break;
            case GeneratedKind.Resource:
                text.Pair(2, "type", random.Pick<string>(["database", "s3-bucket", "queue"]));
                break;
            case GeneratedKind.Group:
                text.Pair(2, "type", references.Parent is null ? "organization" : references.Children.Count > 0 ? "department" : "team");
                Profile(text, Prose.Sentence(2, ref random).TrimEnd('.'), name);
                break;
            case GeneratedKind.User:
                Profile(text, $"{random.Pick(Vocabulary.GivenNames)} {random.Pick(Vocabulary.FamilyNames)}", name);
                break;
            default:
                break;
        }

        References(text, kind, references, features.HasFlag(DocumentFeatures.FlowSequence));
        if (kind == GeneratedKind.Api)
        {
            OpenApiText.Write(text, name, ref random);
        }
    }

    private static void Profile(DescriptorText text, string displayName, string name)
    {
        text.Line(2, "profile:");
        text.Pair(4, "displayName", displayName);
        text.Pair(4, "email", name + "@acme.example");
        text.Pair(4, "picture", $"https://pictures.acme.example/{name}.png");
    }

    private static void References(DescriptorText text, GeneratedKind kind, EntityReferences references, bool isFlow)
    {
        text.OptionalPair(2, "owner", references.Owner);
        text.OptionalPair(2, "system", references.System);
        text.OptionalPair(2, "domain", references.Domain);
        text.OptionalPair(2, "parent", references.Parent);
        if (kind == GeneratedKind.Group && references.Children.Count == 0)
        {
            text.Pair(2, "children", "[]");
        }

        text.List(2, "children", references.Children, isFlow);
        text.List(2, "memberOf", references.MemberOf, isFlow);
        text.List(2, "dependsOn", references.DependsOn, isFlow);
        text.List(2, "providesApis", references.ProvidesApis, isFlow);
        text.List(2, "consumesApis", references.ConsumesApis, isFlow);
    }
}
