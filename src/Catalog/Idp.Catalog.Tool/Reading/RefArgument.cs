using System.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary>The entity that a command is asked about.</summary>
internal static class RefArgument
{
    public static Argument<string> AddTo(Command command)
    {
        var reference = new Argument<string>("REF") { Description = "[kind:][namespace/]name; without a kind, whatever has that name." };
        command.Add(reference);
        return reference;
    }
}
