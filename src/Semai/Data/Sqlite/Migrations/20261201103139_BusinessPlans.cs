using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BusinessPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "business_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    capital_need = table.Column<long>(type: "INTEGER", nullable: false),
                    accepted_no = table.Column<int>(type: "INTEGER", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_business_plans_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "business_plan_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    business_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version_no = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_plan_history", x => new { x.business_plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_plan_history_business_plans_business_plan_id",
                        column: x => x.business_plan_id,
                        principalTable: "business_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_plan_reviews",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    business_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_no = table.Column<int>(type: "INTEGER", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content = table.Column<bool>(type: "INTEGER", nullable: false),
                    remark = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_plan_reviews", x => new { x.business_plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_plan_reviews_business_plans_business_plan_id",
                        column: x => x.business_plan_id,
                        principalTable: "business_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_plan_versions",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    business_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    written_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_plan_versions", x => new { x.business_plan_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_plan_versions_business_plans_business_plan_id",
                        column: x => x.business_plan_id,
                        principalTable: "business_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_business_plans_participant_id",
                table: "business_plans",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_business_plans_running_key",
                table: "business_plans",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_business_plans_unit_state",
                table: "business_plans",
                columns: new[] { "unit", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "business_plan_history");

            migrationBuilder.DropTable(
                name: "business_plan_reviews");

            migrationBuilder.DropTable(
                name: "business_plan_versions");

            migrationBuilder.DropTable(
                name: "business_plans");
        }
    }
}
