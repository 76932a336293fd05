using Idp.Diagnostics;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Idp.Yaml.Parsing;

/// <summary>Reads a document with YamlDotNet's event parser. Takes every document.</summary>
internal sealed class YamlDotNetParser : IYamlDocumentParser
{
    private const int EventsPerCancellationCheck = 256;

    public DocumentTape? Parse(SourceText source, DocumentSlice slice, YamlReaderOptions options, List<Diagnostic> faults, CancellationToken cancellationToken)
    {
        var text = CharacterMap.Decode(source.Utf8.Slice(slice.Content.Start, slice.Content.Length), slice.Content.Start);
        var builder = new TapeBuilder(source, text, slice.Directives, options, faults);
        try
        {
            using var reader = new StringReader(text.Text);
            var scanner = new Scanner(reader, skipComments: true);
            var parser = new Parser(new TokenFilter(scanner, text.Text));
            for (var events = 0; parser.MoveNext(); events++)
            {
                if (events % EventsPerCancellationCheck == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                Take(builder, parser.Current!);
            }
        }
        catch (YamlException fault)
        {
            faults.Add(SyntaxMessages.Explain(fault, source, text));
        }
        catch (DocumentFaultException fault)
        {
            faults.Add(fault.Diagnostic);
        }

        return faults.Exists(fault => fault.Severity == DiagnosticSeverity.Error) ? null : builder.Tape;
    }

    private static void Take(TapeBuilder builder, ParsingEvent item)
    {
        switch (item)
        {
            case Scalar scalar:
                builder.Scalar(scalar);
                break;
            case MappingStart mapping:
                builder.Start(mapping, TapeKind.Mapping, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                builder.Start(sequence, TapeKind.Sequence, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                builder.End(item);
                break;
            case AnchorAlias alias:
                builder.Alias(alias);
                break;
            default:
                break;
        }
    }
}
