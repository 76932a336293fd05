using Idp.Diagnostics;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;
using YamlDotNet.Core;

namespace Idp.Yaml.Parsing;

/// <summary>Reads a document with YamlDotNet's event parser. Takes every document.</summary>
internal sealed class YamlDotNetParser : IYamlDocumentParser
{
    private const int EventsPerCancellationCheck = 256;

    // Each attempt clears the tabs up to the next block scalar; what has more such places is refused.
    private const int MaxAttempts = 64;

    public bool TryRead(SourceText source, in DocumentSlice slice, YamlReaderOptions options, IYamlSink sink, CancellationToken cancellationToken, out YamlReadResult result)
    {
        var faults = new List<Diagnostic>(slice.Faults);
        var tape = Parse(source, slice, options, faults, cancellationToken);
        if (tape is { Count: 0 })
        {
            sink.Null(new SourceSpan(slice.Content.End, 0));
        }
        else if (tape is not null)
        {
            using var player = new TapePlayer(tape, sink, cancellationToken);
            player.Play();
        }

        result = new YamlReadResult(tape is not null, tape is { IsNull: true }, faults.InOrder());
        return true;
    }

    public bool TryParse(SourceText source, in DocumentSlice slice, YamlReaderOptions options, List<Diagnostic> faults, CancellationToken cancellationToken, out DocumentTape? tape)
    {
        tape = Parse(source, slice, options, faults, cancellationToken);
        return true;
    }

    private static DocumentTape? Parse(SourceText source, in DocumentSlice slice, YamlReaderOptions options, List<Diagnostic> faults, CancellationToken cancellationToken)
    {
        var characters = CharacterMap.Decode(source.Utf8.Slice(slice.Content.Start, slice.Content.Length), slice.Content.Start);
        var text = ParserText.Of(characters.Text);
        for (var attempt = 1; ; attempt++)
        {
            var found = new List<Diagnostic>();
            var builder = new TapeBuilder(source, characters, slice.Directives, options, found);
            var failure = Run(text, builder, found, cancellationToken);
            if (failure is not null && attempt < MaxAttempts && Mend(failure, text))
            {
                continue;
            }

            if (failure is not null)
            {
                found.Add(SyntaxMessages.Explain(failure, source, characters, text));
            }

            faults.AddRange(found);
            return faults.Exists(fault => fault.Severity == DiagnosticSeverity.Error) ? null : builder.Tape;
        }
    }

    private static YamlException? Run(ParserText text, TapeBuilder builder, List<Diagnostic> found, CancellationToken cancellationToken)
    {
        using var reader = new CancellableReader(text.Text, cancellationToken);
        var scanner = new Scanner(reader, skipComments: true);
        var parser = new Parser(new TokenFilter(scanner, text.Text));
        var adapter = new EventAdapter(text, builder);
        try
        {
            for (var events = 0; MoveNext(parser, scanner); events++)
            {
                if (events % EventsPerCancellationCheck == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                adapter.Take(parser.Current!);
            }

            return null;
        }
        catch (YamlException failure)
        {
            // Some of its exceptions come without a place.
            return failure.End.Index > 0 ? failure : new SyntaxErrorException(scanner.CurrentPosition, scanner.CurrentPosition, failure.Message);
        }
        catch (DocumentFaultException fault)
        {
            found.Add(fault.Diagnostic);
            return null;
        }
    }

    // On some malformed documents YamlDotNet fails in other ways than it says; each is a syntax error where it stands.
    private static bool MoveNext(Parser parser, Scanner scanner)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception failure) when (failure is InvalidOperationException or IndexOutOfRangeException or ArgumentException or NullReferenceException)
        {
            throw new SyntaxErrorException(scanner.CurrentPosition, scanner.CurrentPosition, SyntaxMessages.Unexpected);
        }
    }

    private static bool Mend(YamlException failure, ParserText text)
        => (failure.Message.Contains("tab ", StringComparison.Ordinal) && text.ClearTabs(failure.Start.Index))
            || (failure.Message.Contains("tag", StringComparison.Ordinal) && text.PartTag(failure.End.Index))
            || (failure.Message.Contains("literal block scalar, found", StringComparison.Ordinal) && text.ClearLeadingSpaces(failure.Start.Index))
            || text.InsertMissingKeys();
}
