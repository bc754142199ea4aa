using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KeepWorkAndOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    witness = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    minutes_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    minutes_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workers", x => x.id);
                    table.ForeignKey(
                        name: "fk_workers_eligibility_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "eligibility_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_workers_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worker_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worker_history", x => new { x.worker_id, x.no });
                    table.ForeignKey(
                        name: "fk_worker_history_workers_worker_id",
                        column: x => x.worker_id,
                        principalTable: "workers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_workers_decision_id",
                table: "workers",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_participant_id",
                table: "workers",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_running_key",
                table: "workers",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_workers_unit_state",
                table: "workers",
                columns: new[] { "unit", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "worker_history");

            migrationBuilder.DropTable(
                name: "workers");
        }
    }
}
