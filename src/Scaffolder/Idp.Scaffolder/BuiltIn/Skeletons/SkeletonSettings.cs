using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>What one step does with a skeleton, checked.</summary>
internal sealed record SkeletonSettings
{
    private const string DefaultExtension = ".njk";

    /// <summary>The folder of the workspace that the result goes to; nothing leaves it.</summary>
    public required ContentPath Target { get; init; }

    public required TemplateSyntax Syntax { get; init; }

    public JsonNode? Values { get; init; }

    /// <summary>Files whose contents are kept; null when the step does not say.</summary>
    public IReadOnlyList<string>? CopyOnly { get; init; }

    /// <summary>Files whose names and contents are kept.</summary>
    public IReadOnlyList<string> CopyWhole { get; init; } = [];

    /// <summary>The only extension that is rendered, with its dot; null for all files.</summary>
    public string? Extension { get; init; }

    public bool Replace { get; init; }

    public static SkeletonSettings Read(SkeletonInput input, ContentPath target, BuiltInActionOptions options, IActionLogger logger)
    {
        if (input.CopyWithoutRender is { Count: > 0 } && !options.HonorCopyWithoutRender)
        {
            logger.Warn("The input copyWithoutRender is ignored; use copyWithoutTemplating, which keeps the contents of files and renders their names.");
        }

        string? extension = ReadExtension(input.TemplateFileExtension);
        if (extension is not null && (input.CopyWithoutTemplating is not null || input.CookiecutterCompat is true))
        {
            throw ActionException.Input("Fetch action input extension incompatible with copyWithoutTemplating and cookiecutterCompat");
        }

        return new SkeletonSettings
        {
            Target = target,
            Values = input.Values,
            CopyOnly = input.CopyWithoutTemplating,
            CopyWhole = options.HonorCopyWithoutRender ? input.CopyWithoutRender ?? [] : [],
            Extension = extension,
            Replace = input.Replace is true,
            Syntax = input.Syntax(),
        };
    }

    private static string? ReadExtension(JsonNode? value) => value?.GetValueKind() switch
    {
        null or System.Text.Json.JsonValueKind.False => null,
        System.Text.Json.JsonValueKind.True => DefaultExtension,
        System.Text.Json.JsonValueKind.String => value.GetValue<string>() switch
        {
            "" => null,
            ['.', ..] dotted => dotted,
            var bare => "." + bare,
        },
        _ => throw ActionException.Input("Fetch action input templateFileExtension must be a string or a boolean"),
    };
}
