using System.CommandLine;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.Catalog.Validation;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary><c>idp-catalog schema KIND</c></summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("schema", "Writes a JSON Schema (draft-07) of a kind for editors: one document that refers to nothing outside.")
        {
            Examples =
            [
                "idp-catalog schema Component --output component.schema.json",
                "idp-catalog schema --all --output catalog-info.schema.json",
                "# then, as the first line of a descriptor: # yaml-language-server: $schema=catalog-info.schema.json",
            ],
        };
        var kind = new Argument<string?>("KIND") { Description = "The kind, in any case of letters; see idp-catalog kinds.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "One schema for every kind; what a document must hold follows from its kind." };
        var output = new Option<string?>("--output", "-o") { Description = "Write into this file instead of the console.", HelpName = "FILE" };
        command.Add(kind);
        command.Add(all);
        var kinds = KindsOptions.AddTo(command);
        command.Add(output);
        command.Validators.Add(result =>
        {
            if (result.GetValue(kind) is null != result.GetValue(all))
            {
                result.AddError("Name a kind, or take --all of them.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var target = OutputTarget.Open(parsed.GetValue(output), console);
            ValueText.WriteJson(Schema(kinds.Read(parsed), parsed.GetValue(kind)), target.Writer, indented: true);
            target.Writer.Write('\n');
            await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }

    private static EntityValue Schema(KindSet kinds, string? name)
    {
        if (name is null)
        {
            return EditorSchema.OfAll(kinds);
        }

        var known = kinds.Kinds.Select(kind => kind.Kind).Distinct(StringComparer.Ordinal).ToArray();
        if (known.FirstOrDefault(kind => kind.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } kind)
        {
            return EditorSchema.Of(kinds, kind);
        }

        var near = DidYouMean.FindNearest(name, known);
        throw new ToolFailureException(
            $"no known kind is called '{name}'; {(near is null ? $"known are {string.Join(", ", known)}" : $"did you mean {near}?")}");
    }
}
