using System.CommandLine;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>The argument of commands that work on what was built: the folder of a site.</summary>
internal static class BuiltSiteArgument
{
    public static Argument<string> AddTo(Command command)
    {
        var site = new Argument<string>("SITE") { Description = "The folder that the site was built into." };
        PathArgument.Check(site);
        command.Add(site);
        return site;
    }
}
