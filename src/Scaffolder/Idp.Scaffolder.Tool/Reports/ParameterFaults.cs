using Idp.CommandLine;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Tool.Commands;

namespace Idp.Scaffolder.Tool.Reports;

/// <summary>Values that a template refuses, a line each.</summary>
internal static class ParameterFaults
{
    private const int MaxShown = 50;

    /// <returns>Whether there are none.</returns>
    public static bool Say(ParameterResult result, Template template, ToolConsole console)
    {
        foreach (var error in result.Errors.Take(MaxShown))
        {
            string page = error.Page < 0 || template.Pages.Length == 1 ? "" : $"{template.Pages[error.Page].Title}: ";
            console.Say($"{CommandTree.Name}: {page}{Message(error)}");
        }

        if (result.Errors.Length > MaxShown)
        {
            console.Say($"{CommandTree.Name}: and {CountText.Of(result.Errors.Length - MaxShown, "more fault")}");
        }

        return result.IsValid;
    }

    // npm's words begin with 'instance', which says nothing to those who gave values.
    private static string Message(ParameterError error)
    {
        const string instance = "instance";
        string message = error.Message;
        return message.StartsWith("instance.", StringComparison.Ordinal) ? message[(instance.Length + 1)..]
            : message.StartsWith("instance", StringComparison.Ordinal) ? $"values{message[instance.Length..]}"
            : message;
    }
}
