using System.Globalization;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>A value of <c>--decide</c>: <c>STEP[#CALL]=done[:OUTPUTS.json]</c> or <c>STEP[#CALL]=again</c>.</summary>
internal static partial class Decision
{
    public static bool IsWellFormed(string text) => Form().IsMatch(text);

    /// <exception cref="CommandLine.ToolFailureException">The file of outputs cannot be used.</exception>
    public static CallDecision Parse(string text)
    {
        var match = Form().Match(text);
        int call = match.Groups["call"].Success ? int.Parse(match.Groups["call"].Value, CultureInfo.InvariantCulture) : 0;
        return new CallDecision(
            match.Groups["step"].Value,
            call,
            TookEffect: !match.Groups["again"].Success,
            match.Groups["file"].Success ? JsonFile.ReadObject(match.Groups["file"].Value) : null);
    }

    [GeneratedRegex("^(?<step>.+?)(#(?<call>[0-9]{1,6}))?=((?<again>again)|done(:(?<file>.+))?)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
