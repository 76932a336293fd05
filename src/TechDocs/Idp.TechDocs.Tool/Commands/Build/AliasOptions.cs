using System.CommandLine;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Build;

/// <summary>How aliases are made; the words are mike's.</summary>
internal sealed class AliasOptions
{
    private readonly Option<bool> _moves = new("--update-aliases", "-u") { Description = "Take aliases from other versions that have them." };
    private readonly Option<string> _kind = new("--alias-type")
    {
        Description = "How aliases lead to the version: by a link, by a page for each page, or as the same files again. Default: symlink.",
        HelpName = "symlink|redirect|copy",
        DefaultValueFactory = _ => "symlink",
    };

    public void AddTo(Command command)
    {
        _kind.AcceptOnlyFromAmong("symlink", "redirect", "copy");
        command.Add(_moves);
        command.Add(_kind);
    }

    public SiteVersionsOptions Read(ParseResult parsed) => new()
    {
        MovesAliases = parsed.GetValue(_moves),
        AliasKind = parsed.GetValue(_kind) switch { "redirect" => AliasKind.Redirect, "copy" => AliasKind.Copy, _ => AliasKind.Symlink },
    };
}
