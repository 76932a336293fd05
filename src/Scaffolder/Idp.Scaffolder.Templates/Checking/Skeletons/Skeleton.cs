using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>How one step renders the files that it fetches.</summary>
internal sealed class Skeleton
{
    // The contexts of GitHub Actions, whose expressions look like ours.
    private static readonly string[] ForeignRoots =
        ["github", "secrets", "env", "vars", "matrix", "needs", "steps", "inputs", "runner", "job", "jobs", "strategy", "hashFiles", "toJSON", "fromJSON", "success"];

    private readonly Func<string, bool> _renders;
    private readonly IReadOnlySet<string>? _values;

    private Skeleton(TemplateSyntax syntax, bool rendersNames, Func<string, bool> renders, IReadOnlySet<string>? values)
    {
        Syntax = syntax;
        RendersNames = rendersNames;
        _renders = renders;
        _values = values;
    }

    public TemplateSyntax Syntax { get; }

    public bool RendersNames { get; }

    /// <summary>The one name that files see.</summary>
    public string Root => Syntax.CookiecutterCompat ? "cookiecutter" : "values";

    public static Skeleton Of(TemplateStep step)
    {
        var input = step.Input!;
        if (step.Action.StartsWith("fetch:plain", StringComparison.Ordinal))
        {
            return new Skeleton(TemplateSyntax.Backstage, rendersNames: false, _ => false, null);
        }

        var syntax = TemplateSyntax.Backstage with { CookiecutterCompat = IsTrue(input["cookiecutterCompat"]) };
        return new Skeleton(syntax, step.Action == "fetch:template", Rendered(input), ValuesOf(input["values"]));
    }

    /// <summary>Whether the content of a file is rendered.</summary>
    /// <param name="file">The path inside of the skeleton.</param>
    public bool Renders(string file) => _renders(file);

    /// <summary>Tells when what a file reads does not exist.</summary>
    public void Check(TemplateVariableUse use, TextTemplate text, TemplateCheck check)
    {
        string written = string.Join('.', use.Path);
        var location = SourceLocation.In(text.Source, use.Span);
        if (use.Root == Root)
        {
            if (use.Path.Length > 1 && _values?.Contains(use.Path[1]) == false)
            {
                check.Faults.Add(new Diagnostic(SkeletonFaults.UnknownValue, location, written, use.Path[1], Similar.Hint(use.Path[1], _values)));
            }
        }
        else if (!check.Engine.HasGlobal(use.Root))
        {
            bool isForeign = ForeignRoots.Contains(use.Root, StringComparer.Ordinal);
            check.Faults.Add(new Diagnostic(isForeign ? SkeletonFaults.ForeignExpression : SkeletonFaults.UnknownVariable, location, written, Root));
        }
    }

    private static bool IsTrue(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;

    private static HashSet<string>? ValuesOf(JsonNode? values) => values switch
    {
        null => [],
        JsonObject json => json.Select(value => value.Key).ToHashSet(StringComparer.Ordinal),
        _ => null,
    };

    private static Func<string, bool> Rendered(JsonObject input)
    {
        if (input["templateFileExtension"] is { } extension && extension.GetValueKind() is JsonValueKind.True or JsonValueKind.String)
        {
            string ending = extension.GetValueKind() == JsonValueKind.True ? ".njk" : extension.GetValue<string>();
            return file => file.EndsWith(ending, StringComparison.Ordinal);
        }

        var excluded = Globs(input["copyWithoutTemplating"], isNegated: false);
        var included = Globs(input["copyWithoutTemplating"], isNegated: true);
        return file => !excluded.Exists(glob => glob.IsMatch(file)) || included.Exists(glob => glob.IsMatch(file));
    }

    private static List<Glob> Globs(JsonNode? patterns, bool isNegated)
    {
        var globs = new List<Glob>();
        foreach (var pattern in patterns as JsonArray ?? [])
        {
            if (pattern?.GetValueKind() == JsonValueKind.String && pattern.GetValue<string>() is var text && text.StartsWith('!') == isNegated
                && Glob.TryParse(isNegated ? text[1..] : text, GlobMatching.Dots, out var glob, out _))
            {
                globs.Add(glob);
            }
        }

        return globs;
    }
}
