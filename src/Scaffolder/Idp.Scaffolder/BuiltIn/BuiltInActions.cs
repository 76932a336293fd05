using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn.Catalogs;
using Idp.Scaffolder.BuiltIn.Debugging;
using Idp.Scaffolder.BuiltIn.Fetching;
using Idp.Scaffolder.BuiltIn.Files;
using Idp.Scaffolder.BuiltIn.Skeletons;
using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.BuiltIn;

/// <summary>The actions that every scaffolder has: <c>fetch:*</c>, <c>workspace:*</c>, <c>fs:*</c>, <c>debug:*</c> and <c>catalog:*</c>.</summary>
public static class BuiltInActions
{
    /// <summary>Makes them; they serve any number of runs.</summary>
    /// <param name="options">How they work; null for the defaults.</param>
    /// <param name="sources">Reads what a <c>url</c> names; null for templates in folders only.</param>
    /// <param name="catalog">The catalog; null for none, so that nothing is found and registering fails.</param>
    /// <param name="time">The clock that <c>debug:wait</c> waits by; null for the system's.</param>
    public static IReadOnlyList<TemplateAction> Create(
        BuiltInActionOptions? options = null, SourceLocator? sources = null, IScaffolderCatalog? catalog = null, TimeProvider? time = null)
    {
        options = (options ?? new BuiltInActionOptions()).Checked();
        sources ??= SourceLocator.Local;
        catalog ??= new OfflineCatalog();
        var renderer = new SkeletonRenderer(options);
        return
        [
            new FetchPlainAction(sources, options),
            new FetchPlainFileAction(sources),
            new FetchTemplateAction(sources, renderer),
            new FetchTemplateFileAction(sources, renderer),
            new WorkspaceTemplateAction(renderer),
            new WorkspaceTemplateFileAction(renderer),
            new DeleteAction(),
            new RenameAction(),
            new ReadDirAction(),
            new LogAction(options),
            new WaitAction(options, time ?? TimeProvider.System),
            new RegisterAction(catalog, sources),
            new WriteEntityAction(),
            new FetchEntityAction(catalog),
        ];
    }
}
