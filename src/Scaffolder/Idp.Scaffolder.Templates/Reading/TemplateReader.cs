using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates;

/// <summary>Reads templates from descriptor files. Thread-safe.</summary>
public sealed class TemplateReader
{
    private readonly TemplateReaderOptions _options;
    private readonly YamlReader _yaml;

    /// <summary>A reader with limits of its own.</summary>
    public TemplateReader(TemplateReaderOptions? options = null)
    {
        _options = options ?? new TemplateReaderOptions();
        _yaml = new YamlReader(_options.Yaml);
    }

    /// <summary>Reads the templates of a file without reading any other: a placeholder (<c>$yaml</c>, <c>$json</c>, <c>$text</c>) is a fault.</summary>
    /// <param name="source">The file; its other documents, of other kinds, are left alone.</param>
    public TemplateReadResult Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Finish(source, Parse(source));
    }

    /// <summary>Reads the templates of a file, and the files that their placeholders name.</summary>
    /// <param name="content">The files; nothing outside of its root is ever read.</param>
    /// <param name="path">The file, relative to the root, with <c>/</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<TemplateReadResult> ReadAsync(IContentReader content, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = await content.ReadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!file.IsFound)
        {
            return new TemplateReadResult([], [new Diagnostic(TemplateFaults.Unreadable, SourceLocation.OfFile(path), path, (file.Reason ?? "it is not there").TrimEnd('.'))]);
        }

        var source = file.ToSourceText(path);
        var parsed = Parse(source);
        var placeholders = new TemplatePlaceholders(content, path, _yaml, _options.MaxPlaceholders);
        foreach (var draft in parsed.Drafts)
        {
            await placeholders.ApplyAsync(draft, cancellationToken).ConfigureAwait(false);
        }

        return Finish(source, parsed);
    }

    private ParsedFile Parse(SourceText source)
    {
        var stream = _yaml.Read(source);
        var faults = new List<Diagnostic>(stream.Diagnostics);
        var drafts = new List<TemplateDraft>();
        bool isBroken = faults.Exists(fault => fault.Severity == DiagnosticSeverity.Error);
        foreach (var document in stream.Documents)
        {
            var root = DocumentJson.Read(document, out var documentFaults);
            faults.AddRange(documentFaults);
            isBroken |= root is null && !documentFaults.IsEmpty;
            if (root is JsonObject entity && entity.Text("kind") is { } kind && kind.Equals("template", StringComparison.OrdinalIgnoreCase))
            {
                drafts.Add(new TemplateDraft(entity, new TemplateSource(document)));
            }
        }

        if (drafts.Count == 0 && !isBroken)
        {
            faults.Add(new Diagnostic(TemplateFaults.NoTemplate, SourceLocation.OfFile(source.Path), source.Path));
        }

        return new ParsedFile(drafts, faults);
    }

    private static TemplateReadResult Finish(SourceText source, ParsedFile parsed)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(parsed.Faults);
        var templates = ImmutableArray.CreateBuilder<Template>();
        foreach (var draft in parsed.Drafts)
        {
            if (TemplateJudge.Judge(draft, bag))
            {
                templates.Add(new Template(draft.Entity, draft.Source));
            }
        }

        return new TemplateReadResult(templates.ToImmutable(), bag.ToSortedArray());
    }

    private readonly record struct ParsedFile(List<TemplateDraft> Drafts, List<Diagnostic> Faults);
}
