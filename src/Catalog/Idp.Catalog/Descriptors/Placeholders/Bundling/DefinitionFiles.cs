using Idp.Catalog.Model;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors.Placeholders.Bundling;

/// <summary>Reads the files that a definition is made of, following every <c>$ref</c> below the root.</summary>
internal sealed class DefinitionFiles(IContentReader files, YamlReader yaml, Func<string, string> shownPath)
{
    private const int MaxFiles = 200;
    private readonly Dictionary<string, EntityValue> _values = new(StringComparer.Ordinal);

    /// <summary>The files that were read, by their path relative to the root.</summary>
    public IReadOnlyDictionary<string, EntityValue> Values => _values;

    /// <summary>What keeps the definition from being whole: the reason, and the place in a file; null when nothing does.</summary>
    public (string Why, SourceLocation Place)? Fault { get; private set; }

    /// <summary>Reads the main file and all that it needs.</summary>
    public async ValueTask ReadAsync(string main, SourceText text, CancellationToken cancellationToken)
    {
        var waiting = new Queue<(string Path, SourceText Text)>();
        waiting.Enqueue((main, text));
        while (Fault is null && waiting.TryDequeue(out var next))
        {
            if (Parse(next.Text) is not var (value, document))
            {
                return;
            }

            _values[next.Path] = value;
            foreach (var (reference, at) in ReferenceFinder.Find(value, next.Path))
            {
                if (_values.ContainsKey(reference.Path) || waiting.Any(other => other.Path == reference.Path))
                {
                    continue;
                }

                var part = await ReadPartAsync(reference.Path, waiting.Count, cancellationToken).ConfigureAwait(false);
                if (part.Text is null)
                {
                    Fault = (part.Why, PointerMap.Identity.Locate(document, at, YamlPart.Value).Location);
                    return;
                }

                waiting.Enqueue((reference.Path, part.Text));
            }
        }
    }

    private (EntityValue Value, YamlDocument Document)? Parse(SourceText text)
    {
        var documents = yaml.Read(text).Documents;
        if (documents.Length != 1)
        {
            Fault = ("it must be one YAML or JSON document", SourceLocation.In(text, default));
            return null;
        }

        var builder = new EntityValueBuilder();
        var result = documents[0].Read(new EntitySink(builder));
        if (result.Success)
        {
            return (builder.Build(), documents[0]);
        }

        // A warning may stand before the error that is to blame.
        var fault = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Fault = (fault.Message, fault.Location!);
        return null;
    }

    private async ValueTask<(SourceText? Text, string Why)> ReadPartAsync(string path, int waiting, CancellationToken cancellationToken)
    {
        if (_values.Count + waiting >= MaxFiles)
        {
            return (null, "the definition is made of too many files");
        }

        var read = await files.ReadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
        return read.IsFound ? (new SourceText(shownPath(path), read.Bytes), string.Empty) : (null, $"'{path}' cannot be read: {read.Reason}");
    }
}
