using System.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary><c>--relations</c>.</summary>
internal static class RelationsOption
{
    public static Option<string[]> Create(string description)
        => new("--relations", "-r") { Description = description, HelpName = "TYPE,…", Arity = ArgumentArity.OneOrMore };
}
