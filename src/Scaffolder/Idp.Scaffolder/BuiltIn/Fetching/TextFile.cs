using System.Text;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary>Renders one file for a step; whatever the file holds is taken for text.</summary>
internal sealed class TextFile(SkeletonRenderer renderer, ActionContext context)
{
    /// <summary>Whether the target may be written; a file that is there stays unless it is to be replaced.</summary>
    public bool IsWanted(string target, TextInput input)
    {
        if (!context.Workspace.Exists(context.Workspace.Parse(target)) || input.Replace is true)
        {
            return true;
        }

        context.Logger.Info($"File {target} already exists in workspace, not replacing.");
        return false;
    }

    public void Render(ReadOnlySpan<byte> template, string source, string target, TextInput input, CancellationToken cancellationToken)
    {
        context.Logger.Info("Processing template file with input values");
        string rendered = renderer.Render(Encoding.UTF8.GetString(template), source, input, cancellationToken);
        context.Workspace.WriteBytes(target, Encoding.UTF8.GetBytes(rendered));
        context.Logger.Info($"Template file has been written to {context.Workspace.Resolve(target)}");
    }
}
