using System.CommandLine;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>Arguments that are paths.</summary>
internal static class PathArgument
{
    /// <summary>Refuses what can be no path, in words.</summary>
    public static void Check(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (string path in result.Tokens.Select(token => token.Value))
        {
            // The parser takes an option that it does not know for a path.
            if (path is ['-', ..])
            {
                result.AddError($"There is no option '{path}'. For a path of that name write ./{path}");
            }
            else if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                result.AddError("A path cannot be empty or hold a null character.");
            }
        }
    });
}
