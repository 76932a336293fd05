namespace Idp.TechDocs.Markdown.Extensions.TaskList;

/// <summary><c>pymdownx.tasklist</c>.</summary>
internal sealed class TaskListExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
        => dialect.BlockPasses.Add("task-list", 25, new TaskListPass(options.Flag("custom_checkbox", false), options.Flag("clickable_checkbox", false)));
}
