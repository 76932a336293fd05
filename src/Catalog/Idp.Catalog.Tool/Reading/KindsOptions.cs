using System.CommandLine;
using Idp.Catalog.Kinds;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reading;

/// <summary>The kinds that <c>--model</c> and <c>--kinds</c> ask for.</summary>
internal sealed class KindsOptions
{
    private readonly Option<bool> _model = new("--model")
    {
        Description = "Judge by the declared model: knows AiResource and MCP servers, and drops relations to kinds that are not allowed.",
    };

    private readonly Option<string[]> _files = new("--kinds")
    {
        Description = "A catalog-model.yaml with further kinds and relations; implies --model. May be given more than once.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    public static KindsOptions AddTo(Command command)
    {
        var options = new KindsOptions();
        command.Add(options._model);
        command.Add(options._files);
        return options;
    }

    public IReadOnlyList<string> Files(ParseResult parsed) => parsed.GetValue(_files) ?? [];

    /// <exception cref="ToolFailureException">A file cannot be read, or its kinds are not sound.</exception>
    public KindSet Read(ParseResult parsed)
    {
        if (parsed.GetValue(_files) is not { Length: > 0 } files)
        {
            return parsed.GetValue(_model) ? KindSet.Model : KindSet.Legacy;
        }

        var result = KindSet.Model.With([.. files.Select(ReadPack)]);
        return result.Success
            ? result.Kinds
            : throw new ToolFailureException($"the kinds of {string.Join(", ", files)} cannot be used: {string.Join(' ', result.Faults)}");
    }

    private static KindPack ReadPack(string file)
    {
        var result = KindPackReader.Read(new SourceText(file, InputFile.Read(file)));
        return result.Pack ?? throw new ToolFailureException(string.Join("; ", result.Diagnostics.Select(fault => fault.ToString())));
    }
}
