using System.Text.Json.Nodes;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>The inputs of the actions that render folders.</summary>
internal record SkeletonInput : TextInput
{
    public IReadOnlyList<string>? CopyWithoutRender { get; init; }

    public IReadOnlyList<string>? CopyWithoutTemplating { get; init; }

    public JsonNode? TemplateFileExtension { get; init; }
}
