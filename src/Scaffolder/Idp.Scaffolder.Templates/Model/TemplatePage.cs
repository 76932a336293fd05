using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>A page of questions: an element of <c>spec.parameters</c>, or the whole of it.</summary>
public sealed class TemplatePage
{
    private const string DefaultTitle = "Please enter the following information";

    private TemplatePage(JsonObject schema, JsonPointer pointer)
    {
        Schema = schema;
        Pointer = pointer;
        Title = schema.Text("title") ?? DefaultTitle;
        Description = schema.Text("description");
        PermissionTags = schema.PermissionTags();
    }

    /// <summary>The page's JSON Schema with its <c>ui:*</c> and <c>backstage:*</c> keys, as written. It is asked of all values, not only of those that the page asks for.</summary>
    public JsonObject Schema { get; }

    /// <summary>The way to the page from the descriptor's root.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>The page's title; upstream's default when it has none.</summary>
    public string Title { get; }

    /// <summary>The page's description.</summary>
    public string? Description { get; }

    /// <summary>The tags of <c>backstage:permissions</c>.</summary>
    public ImmutableArray<string> PermissionTags { get; }

    /// <summary>The names of the parameters that the page asks for, those of its <c>dependencies</c>, <c>allOf</c>, <c>oneOf</c>, <c>anyOf</c>, <c>if</c>, <c>then</c> and <c>else</c> included.</summary>
    public IReadOnlySet<string> ParameterNames => field ??= PageParameters.Of(Schema);

    internal static ImmutableArray<TemplatePage> AllOf(JsonObject spec)
    {
        var pointer = JsonPointer.Of("spec", "parameters");
        return spec["parameters"] switch
        {
            JsonObject page => [new TemplatePage(page, pointer)],
            JsonArray pages => [.. pages.Select((page, index) => new TemplatePage(page!.AsObject(), pointer.Append(index)))],
            _ => [],
        };
    }
}
